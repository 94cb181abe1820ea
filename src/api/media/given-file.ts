import { assertArgument } from '../errors/argument';
import { isRecord } from '../transport/decode';

type Bytes = Blob | ArrayBuffer | Uint8Array;

/** A file that a page’s visitor chose, or bytes with a name. */
export type GivenFile =
	| File
	| {
			data: Bytes;
			/** With its ending, which WordPress judges the file by. */
			name: string;
			/** Its media type, such as `image/png`. */
			type?: string;
	  };

export type NamedFile = { bytes: ArrayBuffer; name: string; type: string };

// By its tag, which also what another window made has. A Blob would be made of
// anything else, too: of a stream the words “[object ReadableStream]”.
function isBytes( data: unknown ): data is Bytes {
	return /^\[object (Blob|File|ArrayBuffer|Uint8Array)\]$/.test(
		Object.prototype.toString.call( data )
	);
}

/**
 * The bytes and the name that a caller holds already.
 *
 * @param source A file, or bytes with a name.
 * @throws InputError for anything else.
 */
export async function fromGiven( source: GivenFile ): Promise< NamedFile > {
	const given =
		source instanceof Blob
			? { data: source, name: source.name, type: source.type }
			: source;
	assertArgument(
		isRecord( given ) &&
			Boolean( given.data ) &&
			typeof given.name === 'string',
		'upload() needs a path, a URL, a File, or { data, name } with a name such as photo.jpg',
		given
	);
	const { data, name, type } = given;
	assertArgument(
		isBytes( data ),
		'upload() needs a Blob, an ArrayBuffer or a Uint8Array as data; read a stream or a promise to its end first',
		data
	);
	// A Buffer's memory may be shared, which a Blob's may not: it is copied.
	const part = data instanceof Uint8Array ? new Uint8Array( data ) : data;
	const blob = part instanceof Blob ? part : new Blob( [ part ] );
	return { bytes: await blob.arrayBuffer(), name, type: type ?? blob.type };
}
