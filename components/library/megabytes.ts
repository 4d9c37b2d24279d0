import { formatNumber } from '../i18n';

const BYTES_PER_MB = 1_000_000;

/** Bytes as megabytes, with decimals where it is less than one. */
export const megabytes = (bytes: number): string =>
  formatNumber(bytes / BYTES_PER_MB, { maximumFractionDigits: bytes < BYTES_PER_MB ? 2 : 0 });
