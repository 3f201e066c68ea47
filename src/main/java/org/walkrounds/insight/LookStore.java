package org.walkrounds.insight;

import java.time.LocalDate;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sums by the day. */
@Repository
class LookStore {

    private final JdbcClient jdbc;

    LookStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds to a day's sum; several nodes may do so at a time. */
    void add(LocalDate day, Sum sum) {
        if (!increase(day, sum)) {
            try {
                jdbc.sql(
                                "insert into tour_look (counted_on, scene, what, amount) values (:day, :scene, :what, :amount)")
                        .param("day", day)
                        .param("scene", sum.scene())
                        .param("what", sum.what())
                        .param("amount", sum.amount())
                        .update();
            } catch (DuplicateKeyException anotherNode) {
                increase(day, sum);
            }
        }
    }

    private boolean increase(LocalDate day, Sum sum) {
        return jdbc.sql("update tour_look set amount = amount + :amount"
                                + " where counted_on = :day and scene = :scene and what = :what")
                        .param("amount", sum.amount())
                        .param("day", day)
                        .param("scene", sum.scene())
                        .param("what", sum.what())
                        .update()
                > 0;
    }

    List<Sum> since(LocalDate day) {
        return jdbc.sql("select scene, what, sum(amount) as amount from tour_look where counted_on >= :day"
                        + " group by scene, what")
                .param("day", day)
                .query((row, number) -> new Sum(row.getString("scene"), row.getString("what"), row.getLong("amount")))
                .list();
    }
}
