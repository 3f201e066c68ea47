import type { UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

// The manifest tells the server the hashed names of the chunks that a public page preloads.
const config: UserConfigFn = () => ({ build: { manifest: 'manifest.json' } });

export default overrideVaadinConfig(config);
