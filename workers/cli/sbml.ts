/** The `sbml` command: the mean model on stdout, for simulators that are not ours. */
import type { Writable } from 'node:stream';
import { sbmlDocument } from '../sbml/document';

/** Writes the document. */
export function main(stdout: Writable): void {
  stdout.write(sbmlDocument());
}
