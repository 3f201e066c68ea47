package org.walkrounds.room;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.ee11.websocket.server.JettyWebSocketServerContainer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.socket.WebSocketExtension;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.adapter.jetty.JettyWebSocketHandlerAdapter;
import org.springframework.web.socket.adapter.jetty.JettyWebSocketSession;
import org.springframework.web.socket.server.HandshakeFailureException;
import org.springframework.web.socket.server.jetty.JettyRequestUpgradeStrategy;

/**
 * Makes a WebSocket to which a {@link SocketWire} alone writes. No compression, which every browser offers and Jetty
 * takes: it would cost each connection a compressor of its own, and each frame the work of one for each receiver.
 */
final class LiveUpgrade extends JettyRequestUpgradeStrategy {

    @Override
    public void upgrade(
            ServerHttpRequest request,
            ServerHttpResponse response,
            @Nullable String protocol,
            List<WebSocketExtension> extensions,
            @Nullable Principal user,
            WebSocketHandler handler,
            Map<String, Object> attributes) {
        HttpServletRequest servletRequest = ((ServletServerHttpRequest) request).getServletRequest();
        JettyWebSocketSession session = new JettyWebSocketSession(attributes, user);
        JettyWebSocketHandlerAdapter adapter = new Ears(handler, session);
        try {
            JettyWebSocketServerContainer.getContainer(servletRequest.getServletContext())
                    .upgrade(
                            (upgradeRequest, upgradeResponse) -> {
                                upgradeResponse.setExtensions(List.of());
                                return adapter;
                            },
                            servletRequest,
                            ((ServletServerHttpResponse) response).getServletResponse());
        } catch (Exception problem) {
            throw new HandshakeFailureException("The connection could not become a WebSocket", problem);
        }
    }

    /** Hears pings, which Jetty would answer itself, perhaps in the middle of a frame. Public, since Jetty asks for it. */
    public static final class Ears extends JettyWebSocketHandlerAdapter {

        private final JettyWebSocketSession session;

        private Ears(WebSocketHandler handler, JettyWebSocketSession session) {
            super(handler, session);
            this.session = session;
        }

        @Override
        public void onWebSocketPing(ByteBuffer payload) {
            LiveSocket.connection(session).ping(payload);
            session.getNativeSession().demand();
        }
    }
}
