import { useCallback, useEffect, useState } from 'react';
import { type Grants, sortGrants } from './grants';
import type { WelcomePort } from './welcome-port';

/** What is granted now, followed for as long as the page is open. */
export function useGrants(port: WelcomePort, outletPatterns: readonly string[]) {
  const [granted, setGranted] = useState<string[]>();
  const [declined, setDeclined] = useState(false);
  const refresh = useCallback(() => void port.granted().then(setGranted), [port]);

  useEffect(() => {
    const gone = new AbortController();
    refresh();
    port.watch(refresh, gone.signal);
    return () => gone.abort();
  }, [port, refresh]);

  /** No await before the request: a browser grants only what a click asks for. */
  const request = (origins: string[]) => {
    void port.request(origins).then((given) => {
      setDeclined(!given);
      refresh();
    });
  };
  const revoke = (origins: string[]) => {
    setDeclined(false);
    void port.revoke(origins).then(refresh);
  };
  const grants: Grants | undefined = granted && sortGrants(granted, outletPatterns);
  return { grants, declined, request, revoke };
}
