package org.lectern.serve;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The JDK's server reads its limits once in a virtual machine, in which other tests may start a server before those of
 * the preview do. So they are set before each class.
 */
public final class LimitsFirst implements BeforeAllCallback {
    @Override
    public void beforeAll(ExtensionContext context) {
        ServerLimits.set();
    }
}
