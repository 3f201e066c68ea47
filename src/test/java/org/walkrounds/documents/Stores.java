package org.walkrounds.documents;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Document stores for tests, without an application around them. */
public final class Stores {

    private Stores() {}

    public static DocumentStore on(DataSource database, ApplicationEventPublisher events, Clock clock) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("clock", clock);
        return new DocumentStore(
                JdbcClient.create(database),
                new TransactionTemplate(new JdbcTransactionManager(database)),
                events,
                beans.getBeanProvider(Clock.class));
    }
}
