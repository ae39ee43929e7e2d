/** /engine/: DuckDB's WebAssembly, its workers and the database, compressed, from our own origin. */
import type { APIRoute } from 'astro';
import {
  compressed,
  engineFileNames,
  type EngineFileName,
} from '../../engine/build/engine-files.ts';

/** One address for each file of the engine. */
export const getStaticPaths = () =>
  engineFileNames.map((name) => ({ params: { file: name }, props: { name } }));

/** Returns the compressed file. */
export const GET: APIRoute<{ name: EngineFileName }> = async ({ props }) =>
  new Response((await compressed(props.name)).gzip, {
    headers: { 'content-type': 'application/gzip' },
  });
