/** The field for a text, which keeps what is typed as it is typed: src/admin/browser/text-box.ts. */
export const TEXT_BOX = 'text-box';
