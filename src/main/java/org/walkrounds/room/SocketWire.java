package org.walkrounds.room;

import java.nio.channels.WritePendingException;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.common.WebSocketSession;
import org.eclipse.jetty.websocket.core.CoreSession;
import org.eclipse.jetty.websocket.core.WebSocketCoreSession;

/**
 * A WebSocket whose frames go to the socket as they are. Jetty's own way to it would put a head before each frame for each
 * receiver again, through three queues, which costs half as much as the system's own work. So nobody else may write while
 * the connection lives: pings are answered by this wire ({@link LiveUpgrade}), no extension is agreed upon, and Jetty
 * writes the closing frame alone.
 */
final class SocketWire implements Wire, Callback {

    private static final int NORMAL = 1000;

    private final CoreSession session;
    private final EndPoint socket;
    private Ready ready = () -> {};

    SocketWire(WebSocketSession session) {
        WebSocketCoreSession core = (WebSocketCoreSession) session.getCoreSession();
        this.session = core;
        this.socket = core.getConnection().getEndPoint();
    }

    @Override
    public void send(WireFrame frame, Ready whenTaken) {
        ready = whenTaken;
        try {
            socket.write(this, frame.bytes());
        } catch (WritePendingException closing) {
            session.abort();
        }
    }

    @Override
    public void close() {
        session.close(NORMAL, "", Callback.NOOP);
    }

    @Override
    public void cut() {
        session.abort();
    }

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
