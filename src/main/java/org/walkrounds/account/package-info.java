/**
 * Who may sign in, and as what: staff accounts, the first account's one-time link, throttled sign-in.
 */
@ApplicationModule(
        displayName = "Accounts",
        allowedDependencies = {"studio"})
@NullMarked
package org.walkrounds.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
