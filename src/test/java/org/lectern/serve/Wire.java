package org.lectern.serve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Requests as they go over the wire, which a client of Java's would put right or refuse. */
final class Wire {
    private static final int PATIENCE_MILLIS = 20_000;

    private final int port;

    Wire(Preview preview) {
        this.port = URI.create(preview.address()).getPort();
    }

    /** An answer; header names in small letters. */
    record Answer(int status, Map<String, String> headers, String body) {}

    Answer get(String path) throws IOException {
        return request("GET", path, "localhost:" + port);
    }

    Answer request(String method, String path, String host) throws IOException {
        return raw(method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    }

    /** The one answer to these bytes, after which the server closes the connection. */
    Answer raw(String request) throws IOException {
        try (Socket socket = open(request)) {
            String text = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int end = text.indexOf("\r\n\r\n");
            String[] head = text.substring(0, end).split("\r\n");
            Map<String, String> headers = new TreeMap<>();
            for (int i = 1; i < head.length; i++) {
                String[] parts = head[i].split(": ", 2);
                headers.put(parts[0].toLowerCase(Locale.ROOT), parts[1]);
            }
            return new Answer(Integer.parseInt(head[0].split(" ")[1]), headers, text.substring(end + 4));
        }
    }

    int port() {
        return port;
    }

    /** A connection with these bytes sent. */
    Socket open(String request) throws IOException {
        Socket socket = new Socket("127.0.0.1", port);
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        return socket;
    }

    /** The event stream. */
    Events events() throws IOException {
        return new Events(open("GET /.lectern/events HTTP/1.1\r\nHost: localhost:" + port + "\r\n\r\n"));
    }

    /** Events as they come. */
    static final class Events implements AutoCloseable {
        private final Socket socket;
        private final BufferedReader lines;

        Events(Socket socket) throws IOException {
            this.socket = socket;
            this.lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        }

        /** The data of the next event: the version of the pages, and a line for each fault. */
        String next() throws IOException {
            StringBuilder data = new StringBuilder();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("data: ")) {
                    data.append(line.substring(6)).append('\n');
                } else if (line.isEmpty() && !data.isEmpty()) {
                    return data.toString().strip();
                }
            }
            return "";
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
