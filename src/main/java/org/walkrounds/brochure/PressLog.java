package org.walkrounds.brochure;

import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import java.util.logging.Level;

/** Passes on what the renderer warns of; what it merely tells fills a page for each brochure. */
final class PressLog extends Slf4jLogger {

    static void use() {
        XRLog.setLoggerImpl(new PressLog());
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return diagnostic.getLevel().intValue() >= Level.WARNING.intValue() && super.isLogLevelEnabled(diagnostic);
    }
}
