import './callout';
import './quote';
import './scroll-to-top';
