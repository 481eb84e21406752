"""Programs of customers and agents: the public protocol over HTTP and WebSockets, as robust as the widget.

For the chat in the terminal, replays, simulated load and practice. They know the server by its protocol alone.

async with Server.at("http://127.0.0.1:8100") as server:
    customer = await CustomerClient.start(server)
    await customer.request_person()
    await customer.write("Where is my order?")
"""
