"""What happens live: sockets that read the log and are told when there is more."""
