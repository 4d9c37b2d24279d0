/** Why a file is not a usable pack, in words for its reader. */
export class PackError extends Error {
  constructor(
    readonly kind: 'not-a-pack' | 'other-format' | 'truncated' | 'damaged' | 'inconsistent' | 'too-large',
    message: string,
  ) {
    super(message);
  }
}
