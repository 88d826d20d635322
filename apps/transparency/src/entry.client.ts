// These pages carry no script. Without this empty entry the build would make the one that takes pages over.
export {};
