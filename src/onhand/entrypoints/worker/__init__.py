"""What happens without anybody asking: the assistant's turns, offers, timers."""
