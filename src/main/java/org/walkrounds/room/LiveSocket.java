package org.walkrounds.room;

import org.eclipse.jetty.websocket.common.WebSocketSession;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.adapter.NativeWebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;
import org.walkrounds.session.InfoSession;

/** The live channel on WebSockets. */
@Component
class LiveSocket extends TextWebSocketHandler {

    /** Attributes that the handshake leaves. */
    static final String SESSION = "session";

    static final String PERSON = "person";

    private static final String CONNECTION = "connection";

    private final Rooms rooms;
    private final EventLog log;

    LiveSocket(Rooms rooms, EventLog log) {
        this.rooms = rooms;
        this.log = log;
    }

    @Override
    public void afterConnectionEstablished(org.springframework.web.socket.WebSocketSession socket) {
        WebSocketSession jetty = ((NativeWebSocketSession) socket).getNativeSession(WebSocketSession.class);
        InfoSession session = (InfoSession) socket.getAttributes().remove(SESSION);
        Person person = (Person) socket.getAttributes().remove(PERSON);
        if (jetty == null || session == null || person == null) {
            throw new IllegalStateException("The handshake has let through what it should not");
        }
        socket.getAttributes().put(CONNECTION, new Connection(rooms, log, session, person, new SocketWire(jetty)));
    }

    @Override
    protected void handleTextMessage(org.springframework.web.socket.WebSocketSession socket, TextMessage message) {
        connection(socket).receive(message.getPayload());
    }

    @Override
    public void afterConnectionClosed(org.springframework.web.socket.WebSocketSession socket, CloseStatus status) {
        connection(socket).lost();
    }

    static Connection connection(org.springframework.web.socket.WebSocketSession socket) {
        return (Connection) socket.getAttributes().get(CONNECTION);
    }
}
