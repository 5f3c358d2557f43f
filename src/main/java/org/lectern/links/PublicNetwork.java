package org.lectern.links;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;

/** Which hosts are of the web, and which of a network of one's own. */
public final class PublicNetwork {
    private static final int IPV4_BYTES = 4;
    private static final int IPV6_BYTES = 16;

    /** 64:ff9b::/96: the IPv4 address in the last bytes, as networks of IPv6 alone reach it (RFC 6052). */
    private static final byte[] TRANSLATION = {0, 0x64, (byte) 0xFF, (byte) 0x9B, 0, 0, 0, 0, 0, 0, 0, 0};

    /** 64:ff9b:1::/48, the same inside of a network (RFC 8215). */
    private static final byte[] LOCAL_TRANSLATION = {0, 0x64, (byte) 0xFF, (byte) 0x9B, 0, 1};

    /** ::/96, an older form of the same (RFC 4291, 2.5.5.1). */
    private static final byte[] COMPATIBLE = new byte[TRANSLATION.length];

    /** 2002::/16: an IPv4 address behind it (RFC 3056). */
    private static final byte[] SIX_TO_FOUR = {0x20, 0x02};

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
                    || startsWith(bytes, LOCAL_TRANSLATION)
                    || ((startsWith(bytes, TRANSLATION) || startsWith(bytes, COMPATIBLE))
                            && isPrivate(within(bytes, TRANSLATION.length)))
                    || (startsWith(bytes, SIX_TO_FOUR) && isPrivate(within(bytes, SIX_TO_FOUR.length)));
        }
        return first == 0 // this network
                || (first == 100 && (second & 0xC0) == 64) // 100.64.0.0/10, shared by a provider's customers
                || (first == 192 && second == 0 && bytes[2] == 0) // 192.0.0.0/24, protocols
                || (first == 198 && (second & 0xFE) == 18) // 198.18.0.0/15, measuring
                || first >= 240; // not given out, and broadcast
    }

    private static boolean startsWith(byte[] bytes, byte[] prefix) {
        return Arrays.equals(bytes, 0, prefix.length, prefix, 0, prefix.length);
    }

    private static InetAddress within(byte[] bytes, int from) {
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(bytes, from, from + IPV4_BYTES));
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e); // of four bytes all are addresses
        }
    }
}
