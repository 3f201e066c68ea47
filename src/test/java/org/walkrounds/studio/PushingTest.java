package org.walkrounds.studio;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BaseBrowserlessTest;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PushingTest extends BaseBrowserlessTest {

    private final Span view = new Span("before");
    private final Pushing pushing = new Pushing(view);

    @Test
    void changes_reach_the_view_while_it_is_attached() {
        UI.getCurrent().add(view);

        pushing.access(() -> view.setText("after"));
        runWaiting();

        assertThat(view.getText()).isEqualTo("after");
    }

    @Test
    void changes_are_dropped_before_and_after() {
        pushing.access(() -> view.setText("too early"));
        UI.getCurrent().add(view);
        view.removeFromParent();

        pushing.access(() -> view.setText("too late"));
        runWaiting();

        assertThat(view.getText()).isEqualTo("before");
    }

    @Test
    void a_change_that_waits_while_the_view_detaches_is_dropped() {
        UI.getCurrent().add(view);

        pushing.access(() -> view.setText("too late"));
        view.removeFromParent();
        runWaiting();

        assertThat(view.getText()).isEqualTo("before");
    }

    private static void runWaiting() {
        var session = UI.getCurrent().getSession();
        session.getService().runPendingAccessTasks(session);
    }

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        MockVaadin.setup();
    }

    @AfterEach
    @Override
    protected void cleanVaadinEnvironment() {
        super.cleanVaadinEnvironment();
    }

    @Override
    protected String testingEngine() {
        return "JUnit 6";
    }
}
