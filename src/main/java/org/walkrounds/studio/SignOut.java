package org.walkrounds.studio;

import com.vaadin.flow.component.html.NativeButton;

/** Ends the session on the server; a link could be followed by a prefetching browser or a foreign page. */
class SignOut extends PostForm {

    SignOut() {
        super("/logout");
        addClassName("me");
        var button = new NativeButton("Sign out");
        button.getElement().setAttribute("type", "submit");
        button.addClassNames("btn", "quiet", "s");
        add(button);
    }
}
