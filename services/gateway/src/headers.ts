import type { RequestHandler } from "express";
import helmet from "helmet";

/** What the headers depend on. */
export interface HeaderOptions {
  /** HSTS for a year, and no mixed content: wherever the address is https. */
  readonly https: boolean;
  /** Further sources of pictures, such as the address of a force's crest. */
  readonly imageSources?: readonly string[];
}

/** Security headers of every page of this origin: nothing inline, nothing from elsewhere, in nobody's frame. */
export function securityHeaders({ https, imageSources = [] }: HeaderOptions): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        "default-src": ["'none'"],
        "script-src": ["'self'"],
        "style-src": ["'self'"],
        "img-src": ["'self'", "data:", ...imageSources],
        "font-src": ["'self'"],
        "connect-src": ["'self'"],
        "manifest-src": ["'self'"],
        "form-action": ["'self'"],
        "base-uri": ["'none'"],
        "object-src": ["'none'"],
        "frame-ancestors": ["'none'"],
        ...(https ? { "upgrade-insecure-requests": [] } : {}),
      },
    },
    strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: "strict-origin-when-cross-origin" },
    frameguard: { action: "deny" },
    crossOriginOpenerPolicy: { policy: "same-origin" },
    crossOriginResourcePolicy: { policy: "same-origin" },
    crossOriginEmbedderPolicy: false,
    xDnsPrefetchControl: { allow: false },
  });
}
