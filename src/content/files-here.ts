import { type Address, fileAddress } from './addresses.ts';
import { attachmentFormat } from '../schema/attachments.ts';
import type { Text, TextFolder } from './content.ts';
import type { Claim } from './moved.ts';

/** A file that readers take along or play. */
export interface FileHere {
  address: Address;
  /** The name of its file. */
  name: string;
  /** The text that it lies beside, in the first language. */
  of: Text;
  /** Whether readers keep its address. What a player alone asks for may change. */
  lasting: boolean;
  /** Whether it stands below a former address of its text: only where readers have had it there. */
  former: boolean;
}

/** The files beside all texts. A text that moved takes its files along, and the address that readers have of each stays. */
export function filesIn(folders: readonly TextFolder[], originalIn: (folder: TextFolder) => Text | undefined, claims: readonly Claim[]): FileHere[] {
  const former = Map.groupBy(claims, ({ of }) => of);
  return folders.flatMap((folder) => {
    const of = originalIn(folder);
    if (!of) return [];
    const names = [of.id, ...(former.get(of) ?? []).map(({ address }) => address.slice(1))];
    return folder.attachments.flatMap((name) => {
      const lasting = attachmentFormat(name) !== undefined;
      return names.map((id, index) => ({ address: fileAddress(id, name), name, of, lasting, former: index > 0 }));
    });
  });
}
