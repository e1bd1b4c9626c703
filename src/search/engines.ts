import { type Engine, loadEngine } from './engine.ts';
import type { SearchLanguage } from './settings.ts';

const engines = new Map<string, Promise<Engine>>();

/** The search of a language, loaded once; who lost the connection can try again. */
export function engineOf({ language, folder }: SearchLanguage): Promise<Engine> {
  const loading = engines.get(language) ?? loadEngine(folder);
  engines.set(language, loading);
  loading.catch(() => engines.delete(language));
  return loading;
}
