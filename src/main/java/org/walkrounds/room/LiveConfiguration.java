package org.walkrounds.room;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;
import org.springframework.web.socket.server.jetty.JettyRequestUpgradeStrategy;
import org.springframework.web.socket.server.support.DefaultHandshakeHandler;
import org.springframework.web.socket.server.support.WebSocketHandlerMapping;
import org.springframework.web.socket.server.support.WebSocketHttpRequestHandler;

/**
 * Puts the live channel at {@code /live/{slug}}. Spring's own switch for WebSockets is left off, since it brings a
 * scheduler that would become everybody's.
 */
@Configuration(proxyBeanMethods = false)
class LiveConfiguration {

    /** A page that hears nothing for half of this says so, and so is heard. */
    private static final Duration IDLE = Duration.ofSeconds(60);

    private static final String PATH = "/live/";

    @Bean
    WebSocketHandlerMapping liveMapping(LiveSocket socket, Doors doors) {
        WebSocketHttpRequestHandler handler =
                new WebSocketHttpRequestHandler(socket, new DefaultHandshakeHandler(upgrade()));
        handler.setHandshakeInterceptors(List.of(new AtTheDoor(doors)));
        WebSocketHandlerMapping mapping = new WebSocketHandlerMapping();
        mapping.setUrlMap(Map.of(PATH + "*", handler));
        mapping.setWebSocketUpgradeMatch(true);
        mapping.setOrder(-1);
        return mapping;
    }

    private static JettyRequestUpgradeStrategy upgrade() {
        JettyRequestUpgradeStrategy upgrade = new LiveUpgrade();
        upgrade.addWebSocketConfigurer(settings -> {
            settings.setIdleTimeout(IDLE);
            settings.setMaxTextMessageSize(Connection.LARGEST);
            settings.setInputBufferSize(2 * 1024);
            settings.setOutputBufferSize(2 * 1024);
        });
        return upgrade;
    }

    /** Asks who it is while that can still be answered with a status. */
    private record AtTheDoor(Doors doors) implements HandshakeInterceptor {

        @Override
        public boolean beforeHandshake(
                ServerHttpRequest request,
                ServerHttpResponse response,
                WebSocketHandler handler,
                Map<String, Object> attributes) {
            String slug = request.getURI().getPath().replaceFirst(".*" + PATH, "");
            Doors.Guest guest = doors.open(slug, ((ServletServerHttpRequest) request).getServletRequest());
            attributes.put(LiveSocket.SESSION, guest.session());
            attributes.put(LiveSocket.PERSON, guest.person());
            return true;
        }

        @Override
        public void afterHandshake(
                ServerHttpRequest request,
                ServerHttpResponse response,
                WebSocketHandler handler,
                @Nullable Exception problem) {}
    }
}
