package org.lectern.links;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;

/** Which hosts are of the web, and which of a network of one's own. */
public final class PublicNetwork {
    private static final int IPV6_BYTES = 16;

    private PublicNetwork() {}

    /**
     * Whether a host is this computer or one of a network that is not the public one, by any of its addresses; nothing
     * where it is unknown.
     */
    public static Optional<Boolean> isPrivate(URI address) {
        try {
            boolean inside = false;
            for (InetAddress host : InetAddress.getAllByName(address.getHost())) {
                inside |= isPrivate(host);
            }
            return Optional.of(inside);
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    private static boolean isPrivate(InetAddress host) {
        return host.isLoopbackAddress()
                || host.isAnyLocalAddress()
                || host.isSiteLocalAddress()
                || host.isLinkLocalAddress()
                || host.isMulticastAddress()
                || isReserved(host.getAddress());
    }

    /** What has no method of its own (the registries of special-purpose addresses, RFC 6890). */
    private static boolean isReserved(byte[] bytes) {
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        if (bytes.length == IPV6_BYTES) {
            return (first & 0xFE) == 0xFC // fc00::/7, unique local
                    || (first == 0x00 && second == 0x64) // 64:ff9b::/96, IPv4 by another name
                    || (first == 0x20 && second == 0x02); // 2002::/16, the same
        }
        return first == 0 // this network
                || (first == 100 && (second & 0xC0) == 64) // 100.64.0.0/10, shared by a provider's customers
                || (first == 192 && second == 0 && bytes[2] == 0) // 192.0.0.0/24, protocols
                || (first == 198 && (second & 0xFE) == 18) // 198.18.0.0/15, measuring
                || first >= 240; // not given out, and broadcast
    }
}
