package org.walkrounds.room;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.data.redis.autoconfigure.DataRedisAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.listener.ChannelTopic;
import org.springframework.data.redis.listener.RedisMessageListenerContainer;

/** Several nodes serve one room where {@code spring.data.redis.*} names a Redis; otherwise nothing of this is loaded. */
@Configuration(proxyBeanMethods = false)
@Conditional(RelayConfiguration.RedisIsNamed.class)
@Import(DataRedisAutoConfiguration.class)
class RelayConfiguration {

    @Bean
    RedisRelay relay(StringRedisTemplate redis, EventLog log, Rooms rooms) {
        return new RedisRelay(redis, log, rooms);
    }

    @Bean
    RedisMessageListenerContainer relayListener(RedisConnectionFactory connections, RedisRelay relay) {
        RedisMessageListenerContainer container = new RedisMessageListenerContainer();
        container.setConnectionFactory(connections);
        container.addMessageListener(relay, ChannelTopic.of(RedisRelay.CHANNEL));
        return container;
    }

    static final class RedisIsNamed implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata annotated) {
            return Binder.get(context.getEnvironment())
                    .bind("spring.data.redis", Bindable.mapOf(String.class, Object.class))
                    .isBound();
        }
    }
}
