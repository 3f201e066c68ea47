package org.walkrounds.studio;

import com.vaadin.browserless.BaseBrowserlessTest;
import com.vaadin.browserless.BrowserlessTestSpringLookupInitializer;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.browserless.mocks.MockSpringServlet;
import com.vaadin.browserless.mocks.SpringSecurityRequestCustomizer;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ClickNotifier;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.VirtualChildrenList;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestExecutionListeners;

/**
 * Views without a browser, in the test's own Spring context. Stands in for Vaadin's {@code SpringBrowserlessTest}, whose
 * queries need every component that Vaadin has on the class path.
 */
@TestExecutionListeners(
        listeners = BrowserlessTestSpringLookupInitializer.class,
        mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public abstract class ViewTest extends BaseBrowserlessTest {

    @Autowired
    private ApplicationContext context;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        MockVaadin.setup(UI::new, new MockSpringServlet(discoverRoutes(), context, UI::new), lookupServices());
        initSignalsSupport();
    }

    @AfterEach
    @Override
    protected void cleanVaadinEnvironment() {
        super.cleanVaadinEnvironment();
    }

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(BrowserlessTestSpringLookupInitializer.class, SpringSecurityRequestCustomizer.class);
    }

    @Override
    protected Set<String> scanPackages() {
        return Set.of("org.walkrounds");
    }

    @Override
    protected String testingEngine() {
        return "JUnit 6";
    }

    /** Opens the address, its query included. */
    protected final void open(String address) {
        UI.getCurrent()
                .navigate(
                        address.replaceFirst("[?].*", ""),
                        QueryParameters.fromString(address.contains("?") ? address.replaceFirst("[^?]*[?]", "") : ""));
        answer();
    }

    /** Everything of this kind on the page, open dialogs included, in the order of the page. */
    protected static <C> Stream<C> all(Class<C> kind) {
        return all(kind, UI.getCurrent());
    }

    protected static <C> Stream<C> all(Class<C> kind, Component part) {
        return tree(part.getElement())
                .flatMap(element -> element.getComponent().stream())
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    protected static <C> C only(Class<C> kind) {
        return only(all(kind));
    }

    /** The only one, and not the first of several. */
    protected static <C> C only(Stream<C> found) {
        var all = found.toList();
        if (all.size() != 1) {
            throw new AssertionError("Expected one, but found " + all);
        }
        return all.getFirst();
    }

    /** Clicks the only button with these words, as a person does: not when it is disabled. */
    protected static void click(String words) {
        click(words, UI.getCurrent());
    }

    /** Clicks the only button with these words inside {@code part}. */
    protected static void click(String words, Component part) {
        click(only(all(Button.class, part).filter(button -> button.getText().equals(words))));
    }

    protected static <B extends Component & ClickNotifier<B> & HasEnabled> void click(B button) {
        if (!button.isEnabled()) {
            throw new AssertionError("Nobody can click the disabled button " + button);
        }
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
        answer();
    }

    /** The only field of this kind with this label. */
    protected static <F extends HasLabel> F field(Class<F> kind, String label) {
        return only(all(kind).filter(field -> label.equals(field.getLabel())));
    }

    /** What the server does before it answers the browser, such as putting an opened dialog on the page. */
    private static void answer() {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
    }

    private static Stream<Element> tree(Element element) {
        var hidden = new ArrayList<Element>();
        var node = element.getNode();
        if (node.hasFeature(VirtualChildrenList.class)) {
            node.getFeatureIfInitialized(VirtualChildrenList.class)
                    .ifPresent(list -> list.forEachChild(child -> hidden.add(Element.get(child))));
        }
        return Stream.concat(
                Stream.of(element),
                Stream.concat(element.getChildren(), hidden.stream()).flatMap(ViewTest::tree));
    }
}
