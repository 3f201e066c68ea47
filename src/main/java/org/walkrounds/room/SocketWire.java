package org.walkrounds.room;

import java.nio.ByteBuffer;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.common.WebSocketSession;
import org.eclipse.jetty.websocket.core.CoreSession;
import org.eclipse.jetty.websocket.core.Frame;
import org.eclipse.jetty.websocket.core.OpCode;

/**
 * A WebSocket, by way of Jetty's core: its own API and Spring's take texts, which they would write in UTF-8 for each
 * receiver again, and Spring's waits for the socket.
 */
final class SocketWire implements Wire {

    private static final int NORMAL = 1000;

    private final CoreSession session;

    SocketWire(WebSocketSession session) {
        this.session = session.getCoreSession();
    }

    @Override
    public void send(ByteBuffer frame, Ready ready) {
        session.sendFrame(new Frame(OpCode.TEXT, true, frame.slice()), new Left(session, ready), false);
    }

    @Override
    public void close(String why) {
        session.close(NORMAL, why, Callback.NOOP);
    }

    private record Left(CoreSession session, Ready ready) implements Callback {

        @Override
        public void succeeded() {
            ready.ready();
        }

        @Override
        public void failed(Throwable broken) {
            session.abort();
        }

        @Override
        public InvocationType getInvocationType() {
            return InvocationType.NON_BLOCKING;
        }
    }
}
