// The same cases on every run, so that a failure is the change's own;
// FUZZ_SEED=random looks for new ones.
const { configureGlobal } = require( 'fast-check' );

const { FUZZ_SEED = '20261122' } = process.env;

configureGlobal( {
	seed: FUZZ_SEED === 'random' ? undefined : Number( FUZZ_SEED ),
} );
