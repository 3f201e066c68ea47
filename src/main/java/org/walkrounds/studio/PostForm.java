package org.walkrounds.studio;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * A plain HTML form posted to a server address as a document load, with the token against cross-site request forgery.
 * For what must end one session and begin another, such as signing in and out.
 */
@Tag("form")
public class PostForm extends HtmlContainer {

    /** @param action the server's path, with a leading slash */
    public PostForm(String action) {
        getElement().setAttribute("method", "post");
        getElement().setAttribute("action", action);
        // The server's own messages are said in the page; the browser's bubbles would come first.
        getElement().setAttribute("novalidate", true);
        var request = VaadinServletRequest.getCurrent();
        if (request != null && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            addHidden(token.getParameterName(), token.getToken());
        }
    }

    /** Adds a field that is sent but not shown. */
    public final void addHidden(String name, String value) {
        var field = new Input();
        field.getElement().setAttribute("type", "hidden");
        field.getElement().setAttribute("name", name);
        field.getElement().setAttribute("value", value);
        add(field);
    }
}
