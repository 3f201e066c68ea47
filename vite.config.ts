import type { UserConfigFn } from 'vite';
import { leanThree } from './frontend/viewer/build/lean-three';
import { withoutUncalled } from './frontend/viewer/build/uncalled';
import { overrideVaadinConfig } from './vite.generated';

const config: UserConfigFn = () => ({
  // The manifest tells the server the hashed names of the chunks that a public page preloads.
  build: { manifest: 'manifest.json' },
  plugins: [leanThree(), withoutUncalled()],
});

export default overrideVaadinConfig(config);
