import { useEffect, useState } from 'preact/hooks';
import type { FactsSummary } from '../messages.ts';
import { send } from '../messaging/send.ts';

/** How much the facts hold and up to when; `null` until the background has answered. */
export function useFactsSummary(): FactsSummary | null {
  const [summary, setSummary] = useState<FactsSummary | null>(null);
  useEffect(() => {
    void send('facts/summary', {}).then(reply => reply.ok && setSummary(reply.value));
  }, []);
  return summary;
}
