package org.walkrounds.room;

import java.nio.ByteBuffer;

/** A way to a client: a WebSocket, or the answers of requests where those are blocked. */
interface Wire {

    /** Hears that the wire takes the next frame. */
    interface Ready {

        void ready();
    }

    /**
     * Sends a frame without waiting for it. The frame is shared: it is read and never moved. One frame is under way at
     * most.
     *
     * @param ready is told once when it has left, perhaps before this returns; not when the wire broke
     */
    void send(ByteBuffer frame, Ready ready);

    /**
     * Ends it after the frame that is under way.
     *
     * @param why for the client; empty where a frame has said it
     */
    void close(String why);
}
