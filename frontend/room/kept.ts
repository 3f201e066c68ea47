/**
 * A map that outlives the page's being loaded again, in this tab alone: the room loads its page anew where a session
 * begins or its time changes, and nothing that somebody wrote is gone with it.
 */
export function kept<K extends string, V>(name: string): Map<K, V> {
  const map = new Map(taken<K, V>(name));
  addEventListener('pagehide', () => {
    try {
      if (map.size > 0) sessionStorage.setItem(name, JSON.stringify([...map]));
    } catch {
      // Without storage it holds until the page is left.
    }
  });
  return map;
}

function taken<K, V>(name: string): [K, V][] {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(name) ?? '[]');
    sessionStorage.removeItem(name);
    return stored as [K, V][];
  } catch {
    return [];
  }
}
