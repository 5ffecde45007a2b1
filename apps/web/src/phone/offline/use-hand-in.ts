import { useRef, useState } from 'react';
import { photosThere } from '../photo/under-way';
import { kept } from './device-trouble';

/**
 * Hands in what a form holds: once however often it is tapped, with the photos that are still on their way. Where the
 * device cannot keep it, the form stays as it is.
 */
export function useHandIn(): { busy: boolean; handIn: (work: () => Promise<void>) => void } {
  const [busy, setBusy] = useState(false);
  const under = useRef(false);
  async function run(work: () => Promise<void>): Promise<void> {
    under.current = true;
    setBusy(true);
    await photosThere();
    await kept(work());
    under.current = false;
    setBusy(false);
  }
  return {
    busy,
    handIn: (work) => {
      if (!under.current) void run(work);
    },
  };
}
