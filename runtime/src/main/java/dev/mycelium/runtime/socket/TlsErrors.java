package dev.mycelium.runtime.socket;

import dev.mycelium.runtime.tls.TlsException;
import dev.mycelium.runtime.tls.TlsException.Reason;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import javax.net.ssl.SSLException;

/**
 * Finds out of the JDK's exceptions what was wrong. Where their types do not tell, their texts do: the names of the alerts are
 * those of RFC 8446, section 6.2.
 */
final class TlsErrors {
    private TlsErrors() {}

    /** Returns what it means to an end that has a certificate to show, or has none. */
    static TlsException named(SSLException e, boolean hasIdentity) {
        Reason found = reasonOf(e);
        // Nobody can refuse a certificate that is not there; not every server has an alert of its own for that.
        boolean missing = found == Reason.CERTIFICATE_REFUSED && !hasIdentity;
        Reason reason = missing ? Reason.CLIENT_CERTIFICATE_MISSING : found;
        return new TlsException(reason, textOf(reason) + ": " + messageOf(e), e);
    }

    private static Reason reasonOf(SSLException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateExpiredException || cause instanceof CertificateNotYetValidException) {
                return Reason.CERTIFICATE_NOT_VALID_NOW;
            }
            if (cause instanceof CertPathBuilderException) {
                return Reason.UNKNOWN_AUTHORITY;
            }
            if (cause instanceof CertificateException && isAboutTheHost(messageOf(cause))) {
                return Reason.WRONG_HOST;
            }
        }
        return byText(messageOf(e));
    }

    private static boolean isAboutTheHost(String message) {
        return message.startsWith("No subject alternative") || message.startsWith("No name matching");
    }

    private static Reason byText(String message) {
        if (message.contains("Empty client certificate chain") || message.contains("certificate_required")) {
            return Reason.CLIENT_CERTIFICATE_MISSING;
        }
        if (message.contains("certificate") || message.contains("unknown_ca")) {
            return Reason.CERTIFICATE_REFUSED;
        }
        if (message.contains("Unsupported or unrecognized SSL message") || message.contains("plaintext connection")) {
            return Reason.NOT_TLS;
        }
        if (message.contains("protocol_version")
                || message.contains("protocol version")
                || message.contains("not supported by the server")
                || message.contains("not accepted by")) {
            return Reason.WRONG_VERSION;
        }
        return Reason.OTHER;
    }

    private static String textOf(Reason reason) {
        return switch (reason) {
            case CERTIFICATE_NOT_VALID_NOW -> "the other end's certificate is not valid now";
            case UNKNOWN_AUTHORITY -> "nobody who is trusted signed the other end's certificate";
            case WRONG_HOST -> "the server's certificate is for another host";
            case CLIENT_CERTIFICATE_MISSING -> "the server wants a client certificate";
            case CERTIFICATE_REFUSED -> "the other end does not accept this end's certificate";
            case NOT_TLS -> "the other end does not speak TLS";
            case WRONG_VERSION -> "the other end does not speak TLS 1.3";
            case ENDED, OTHER -> "TLS failed";
        };
    }

    private static String messageOf(Throwable e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
