package org.walkrounds.room;

/** A way to a client: a WebSocket, or the answers of requests where those are blocked. */
interface Wire {

    /** Hears that the wire takes the next frame. */
    interface Ready {

        void ready();
    }

    /**
     * Sends a frame without waiting for it. One frame is under way at most.
     *
     * @param ready is told once when it has left, perhaps before this returns; not when the wire broke
     */
    void send(WireFrame frame, Ready ready);

    /** Ends it, as two do who part; no frame is under way. */
    void close();

    /** Ends it at once, whatever is under way. */
    void cut();
}
