import { type DecodeOptions, decodePack } from './decode-pack';
import { isEntityId } from './own/own-statement';
import { PackError } from './pack-error';
import type { PackLines } from './pack-lines';
import type { RecordLine } from './record-line';

/** The packaged knowledge has 3 MB; twenty times that is no pack that a browser should carry. */
export const MOST_PACK_BYTES = 64_000_000;
/** UTF-16 code units, and entries of a list. */
const LONGEST = { name: 300, text: 2_000, list: 50_000 } as const;

/**
 * Reads a pack that comes from anywhere. Beyond what every pack must be (decode-pack.ts), its ids are of the kinds that they say, its
 * names and texts are none that would fill a page, and the countries that it speaks of are codes.
 * @throws PackError with words for the user.
 */
export async function inspectPack(file: Blob, options?: DecodeOptions): Promise<PackLines> {
  if (file.size > MOST_PACK_BYTES) throw new PackError('too-large', 'This file is too large for a Crossread knowledge pack.');
  const lines = await decodePack(file, options);
  if (lines.header.name.trim() === '') throw refused('name');
  for (const { country } of lines.countries) if (!/^[A-Z]{2}$/.test(country.code)) throw refused('countries');
  for (const line of lines.records) {
    if (!isEntityId(line.id) || !line.id.startsWith(`${line.kind}/`) || !isModest(line)) throw refused(line.id.slice(0, 100));
    if (idsIn(line).some((id) => !isEntityId(id))) throw refused(`${line.id} names nobody`);
  }
  return lines;
}

const isModest = ({ name, description = '', ties = [], ...line }: RecordLine): boolean =>
  name.length <= LONGEST.name &&
  description.length <= LONGEST.text &&
  ties.every(({ note = '' }) => note.length <= LONGEST.text) &&
  [ties, line.names, line.held, line.offices, line.titles, line.adjectives, line.sources, line.own, line.outlet?.hosts].every(
    (list = []) => list.length <= LONGEST.list,
  );

const idsIn = ({ offices = [], of, held = [], ties = [] }: RecordLine): string[] => [
  ...offices,
  ...(of === undefined ? [] : [of]),
  ...held.map(({ person }) => person),
  ...ties.map(({ to }) => to),
];

const refused = (where: string) => new PackError('inconsistent', `This knowledge pack contradicts itself (${where}) and was not taken.`);
