import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Certificate {
  key: string;
  cert: string;
}

/**
 * A certificate of our own for one run, signed by nobody; it is gone when the run ends.
 * @throws Error where the machine has no openssl
 */
export function makeCertificate(): Certificate {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-certificate-'));
  try {
    const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
    const request = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
    const { status, error, stderr } = spawnSync('openssl', [...request, '-subj', '/CN=localhost', '-keyout', key, '-out', cert], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`No certificate could be made; openssl is needed for it. ${error?.message ?? stderr}`);
    return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
