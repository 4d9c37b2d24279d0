/** What people found when they read, for docs/claims.md: figures that no program can measure. Each says what was read and how it was drawn. */
export const READ_BY_HAND = {
  copies: '',
  conflicts: '',
  quantities: '',
};
