import { type RoomState } from './state';

/** What the parts of the page can do. */
export interface RoomPage {
  /** Wishes for an event; what was shown too early is taken back where it is refused. */
  send(type: string, payload: object, refused?: () => void): void;
  /** Says what is neither stored nor acknowledged. */
  say(frame: object): void;
  /** Shows on one's own stage what one records, in place of what comes back later. */
  preview(stream: MediaStream | undefined): void;
  /** Shows at once what the server will confirm. */
  change(next: (state: RoomState) => RoomState): void;
}
