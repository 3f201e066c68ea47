package org.walkrounds.site;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;
import org.springframework.web.servlet.mvc.Controller;

/**
 * Leaves to Flow what Flow's client asks of the site's root, where the home page would answer else. A condition on the
 * home page's own mapping does not help: Spring answers 400 where only the parameters do not fit.
 */
@Component
class FlowRequests extends AbstractHandlerMapping {

    private final Controller flow;

    FlowRequests(@Qualifier("vaadinForwardingController") Controller flow) {
        this.flow = flow;
        setOrder(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    protected @Nullable Object getHandlerInternal(HttpServletRequest request) {
        return request.getParameter("v-r") == null || !request.getRequestURI().equals(request.getContextPath() + "/")
                ? null
                : flow;
    }
}
