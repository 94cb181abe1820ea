import '../src/editor/keep-looks';
import './callout';
import './quote';
import './scroll-to-top';
