/** /engine/duckdb-eh.wasm.gz and duckdb-mvp.wasm.gz: DuckDB's WebAssembly, compressed, from our own origin. */
import type { APIRoute } from 'astro';
import {
  bundles,
  compressedWasm,
  engineFileName,
  type Bundle,
} from '../../explorer/engine-files.ts';

export const getStaticPaths = () =>
  bundles.map((bundle) => ({ params: { file: engineFileName(bundle) }, props: { bundle } }));

export const GET: APIRoute<{ bundle: Bundle }> = ({ props }) =>
  new Response(compressedWasm(props.bundle).gzip, {
    headers: { 'content-type': 'application/gzip' },
  });
