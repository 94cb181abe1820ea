import { endOnSignals } from '../process-group';
import { runSteps } from './run-steps';
import { steps } from './steps';

endOnSignals();

// Playground and browsers are ended by now; nothing shall keep us waiting.
void runSteps( steps ).then( ( code ) => process.exit( code ) );
