// What this code uses of Flow's client, which the build brings; so that it is checked without a build before it.
declare module 'Frontend/generated/jar-resources/Flow.js' {
  export interface Target {
    pathname: string;
    search: string;
  }
  export interface Command {
    prevent(): void;
    redirect(path: string): void;
    continue(): void;
  }
  export type Container = HTMLElement & {
    onBeforeEnter?: (target: Target, command: Command) => Promise<unknown>;
  };
  export class Flow {
    constructor(config: { imports: () => Promise<unknown> });
    readonly serverSideRoutes: readonly [{ action(target: Target): Promise<Container> }];
  }
}

declare module 'Frontend/generated/flow/generated-flow-imports.js';
