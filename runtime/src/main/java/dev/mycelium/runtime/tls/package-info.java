/** TLS 1.3 for {@code tls://} endpoints: who is trusted, who one is, and why it was not agreed upon. */
@NullMarked
package dev.mycelium.runtime.tls;

import org.jspecify.annotations.NullMarked;
