/**
 * The program document: what the residency is, each number a named fact. Owns its records, rules and demo content;
 * uses only the document store and, in its editor, the shell of the staff pages.
 */
@ApplicationModule(
        displayName = "Program",
        allowedDependencies = {"documents", "studio"})
@NullMarked
package org.walkrounds.program;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
