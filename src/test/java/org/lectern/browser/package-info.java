/** The built site in a real Chromium. */
package org.lectern.browser;
