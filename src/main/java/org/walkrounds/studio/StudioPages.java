package org.walkrounds.studio;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The pages that the features contribute, in order, narrowed to what the person signed in may open. */
@Component
class StudioPages {

    private final List<StudioPage> pages;
    private final AuthenticationContext authentication;

    StudioPages(ObjectProvider<StudioPage> pages, AuthenticationContext authentication) {
        this.pages = pages.orderedStream().toList();
        this.authentication = authentication;
    }

    List<StudioPage> open() {
        return pages.stream()
                .filter(page -> authentication.hasAnyRole(page.roles()))
                .toList();
    }
}
