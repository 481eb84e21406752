greeting = Bonjour ! Comment puis-je vous aider ?
thanks = Je vous en prie ! Puis-je faire autre chose pour vous ?
goodbye = Au revoir, et merci de nous avoir écrit.
who_are_you = Je suis l’assistant automatique. Je peux consulter vos commandes, les modifier ou les annuler, demander un retour ou un échange, vous aider pour les paiements et répondre à vos questions. Vous pouvez parler à une personne à tout moment.
complaint = Je suis désolé que cela se soit mal passé. Dites-moi ce qui est arrivé, ou parlez à une personne.
not_understood = Désolé, je n’ai pas compris. Pouvez-vous le dire autrement ?
asked_again = Je parle de la question ci-dessous : choisissez une des réponses, ou dites-le-moi avec vos mots.
asked_again_openly = Pour continuer, j’ai besoin de la réponse à la question ci-dessous. Dites-le-moi avec vos mots, ou parlez à une personne.
one_moment = Un instant, je cherche encore.
offer_person = Je ne peux pas vous aider moi-même. Une personne le peut : dois-je l’appeler ?
person_choice = Parler à une personne
next_errand = Ensuite : { $errand }
next_order = Ensuite : commande { $order }
back_to = Retour à : { $errand }
noted_for_later = Je m’en occupe juste après : { $errand }

## Who the customer is
ask_identity = Pour vérifier, je dois savoir qui vous êtes. Quelle est votre adresse e-mail, ou votre nom complet et votre code postal ?
identity_not_found = Je ne trouve aucun client avec ces informations. Vérifiez l’orthographe.
identity_failed = Je n’ai pas pu confirmer votre identité. Une personne peut vous aider.

## Words of the shop's: how an order stands ("Order #W1 is on its way" reads: it is …)
status_pending = pas encore expédiée
status_changed = pas encore expédiée, modifiée une fois
status_processed = en route
status_delivered = livrée
status_cancelled = annulée
status_return_requested = retour demandé
status_exchange_requested = échange demandé
method_gift_card = Carte cadeau
method_credit_card = Carte de crédit
method_paypal = PayPal
method_pay_later = Payer plus tard
due_paid = payé
due_overdue = en retard
due_due_soon = à payer bientôt
due_upcoming = à payer plus tard
due_cancelled = annulé
due_refunded = remboursé

## Which order, and how it stands
which_order = De quelle commande s’agit-il ?
order_not_found = Je ne trouve pas de commande { $order } parmi les vôtres.
no_orders = Vous n’avez aucune commande chez nous.
order_pending = La commande { $order } ({ $items }, { $total }) est en préparation et n’est pas encore expédiée.
order_processed = La commande { $order } ({ $items }) est en route.
goes_to = Adresse de livraison : { $address }
tracking = Suivi : { $carrier } { $numbers }
expected_on = Elle devrait arriver le { $date }.
order_delivered = La commande { $order } ({ $items }) a été livrée.
delivered_on = Elle est arrivée le { $date }.
order_cancelled = La commande { $order } est annulée.
order_return = Un retour est demandé pour la commande { $order }. Vous recevrez un e-mail expliquant comment renvoyer les articles.
order_exchange = Un échange est demandé pour la commande { $order }. Vous recevrez un e-mail expliquant comment renvoyer les articles.
order_not_on_its_way = La commande { $order } n’a pas de colis en route actuellement. Statut : { $status }.
said_delivered_on = D’après le transporteur, elle a été livrée le { $date }.

## Cancelling
ask_cancel_reason = Pourquoi souhaitez-vous annuler la commande { $order } ?
reason_no_longer_needed = Plus nécessaire
reason_ordered_by_mistake = Commandé par erreur
confirm_cancel = Dois-je annuler toute la commande { $order } ? Articles : { $items }. Total : { $total }. Motif : { $reason }.
confirm_yes = Oui, annuler
confirm_no = Non, la garder
cancelled = C’est fait : la commande { $order } est annulée.
refund_at_once = { $amount } sont de nouveau sur votre carte cadeau.
refund_later = { $amount } seront remboursés sur votre moyen de paiement d’origine sous 5 à 7 jours ouvrés.
refund_plan = Votre échéancier est ajusté. Ce que vous avez déjà payé sera remboursé sous 5 à 7 jours ouvrés.
not_cancellable = La commande { $order } ne peut plus être annulée : ce n’est possible qu’avant l’expédition.
delivered_not_cancellable = La commande { $order } est déjà livrée et ne peut donc pas être annulée. Vous pouvez en revanche la retourner.

## Before something is changed
details_changed = Quelque chose a changé entre-temps, je dois donc vous redemander.
kept = Très bien, la commande { $order } reste telle quelle.
nothing_changed = Très bien, rien n’est modifié.
yes_do_it = Oui, allez-y
no_leave_it = Non, laisser tel quel
refused_by_shop = Le système de commandes n’a pas accepté cette demande. Je fais venir une personne, qui verra tout ce que vous avez écrit.
not_changeable = La commande { $order } ne peut plus être modifiée : ce n’est possible qu’avant l’expédition. Statut : { $status }.
changed_before = Les articles de la commande { $order } ont déjà été modifiés une fois. Après cela, elle ne peut plus être modifiée ni annulée.
delivered_not_changeable = La commande { $order } est déjà livrée et ne peut donc pas être modifiée. Vous pouvez en retourner ou en échanger les articles.
payment_changed_before = Le paiement de la commande { $order } ne peut plus être modifié.

## Items and their variants
which_pieces_change = Quels articles de la commande { $order } souhaitez-vous modifier ? Merci de tous les citer.
which_pieces_return = Quels articles de la commande { $order } souhaitez-vous retourner ? Merci de tous les citer.
which_pieces_exchange = Quels articles de la commande { $order } souhaitez-vous échanger ? Merci de tous les citer.
which_piece = { $name } : de quel article s’agit-il exactement ?
ask_variant = { $item } : que souhaitez-vous à la place ?
variant_not_available = { $item } : cette version n’est pas disponible en ce moment. Voici celles qui le sont.
no_variant = { $item } : aucune autre version n’est disponible en ce moment.
only_once = Ce n’est possible qu’une seule fois par commande. Vérifiez que tout ce que vous voulez modifier y figure.
difference_paid = Différence à payer : { $amount } ({ $method })
difference_back = Différence qui vous est remboursée : { $amount } ({ $method })
difference_none = Le prix reste le même.
confirm_change_items = Dois-je modifier ainsi la commande { $order } ?
items_changed = C’est fait : la commande { $order } est modifiée.
confirm_exchange = Dois-je demander cet échange pour la commande { $order } ?
exchange_requested = C’est fait : l’échange pour la commande { $order } est demandé. Vous recevrez un e-mail expliquant comment renvoyer les articles. Inutile de commander à nouveau.
items_back = Articles à renvoyer : { $items }
refund_to = Remboursement : { $amount } ({ $method })
confirm_return = Dois-je demander ce retour pour la commande { $order } ?
return_requested = C’est fait : le retour pour la commande { $order } est demandé. Vous recevrez un e-mail expliquant comment renvoyer les articles. Dès que nous les aurons reçus, nous vous rembourserons { $amount }.
not_returnable = Rien dans la commande { $order } ne peut être retourné ni échangé pour l’instant : ce n’est possible qu’après la livraison. Statut : { $status }.
returned_before = Un retour est déjà demandé pour la commande { $order }.
exchanged_before = Un échange est déjà demandé pour la commande { $order }.
pending_not_returnable = La commande { $order } n’est pas encore expédiée, il n’y a donc rien à renvoyer. Elle peut en revanche être modifiée ou annulée.

## Payment methods
ask_method_difference = Avec quel moyen de paiement la différence de prix doit-elle être payée ou remboursée ?
ask_method_refund = Où souhaitez-vous être remboursé : sur le moyen de paiement d’origine ou sur une carte cadeau ?
ask_method_new = Quel moyen de paiement souhaitez-vous utiliser à la place ?
ask_method_pay = Avec quel moyen de paiement souhaitez-vous payer ?
payment_not_possible = Ce moyen de paiement n’est pas possible ici.
no_payment_method = Vous n’avez aucun moyen de paiement possible ici. Une personne peut vous aider.
no_other_method = Vous n’avez pas d’autre moyen de paiement pour régler cette commande.
no_method_to_pay = Vous n’avez aucun moyen de paiement pour régler cela.
paid_with_now = À payer : { $amount }. Moyen de paiement : { $method }
confirm_change_payment = Dois-je modifier le paiement de la commande { $order } ?
payment_changed = C’est fait : le moyen de paiement de la commande { $order } est maintenant { $method }.
first_method_refunded = { $amount } seront remboursés sur le premier moyen de paiement sous 5 à 7 jours ouvrés.

## Addresses
ask_address = Quelle est la nouvelle adresse ? Indiquez la rue, le code postal et la ville.
ask_street = Quels sont le numéro et le nom de la rue ?
ask_city = Dans quelle ville est-ce ?
ask_postcode = Quel est le code postal ?
ask_state = Dans quel État ou quelle région est-ce ?
new_address = Nouvelle adresse : { $address }
confirm_change_address = Dois-je envoyer la commande { $order } à cette adresse ?
address_changed = C’est fait : la nouvelle adresse de la commande { $order } est { $address }.
confirm_profile_address = Dois-je enregistrer cette adresse dans votre compte ?
profile_address_changed = C’est fait : l’adresse de votre compte est { $address }.
orders_keep_address = Les commandes déjà passées gardent l’adresse indiquée lors de l’achat.

## Refunds, products, gift cards
refunds_made = Remboursements pour la commande { $order } :
refund_line = { $amount } sur : { $method }
refund_takes = Sur une carte cadeau, l’argent est disponible tout de suite. Sinon, il faut 5 à 7 jours ouvrés.
refund_after_return = La commande { $order } sera remboursée dès que nous aurons reçu les articles.
no_refund = Il n’y a pas de remboursement pour la commande { $order }. Statut : { $status }.
which_product = De quel produit parlez-vous ?
no_such_product = Je ne trouve pas ce produit.
options_available = { $product } : { $count ->
    [one] { $count } version disponible.
    [many] { $count } de versions disponibles.
   *[other] { $count } versions disponibles.
  }
no_gift_card = Il n’y a pas de carte cadeau dans votre compte.
gift_card_holds = Carte cadeau { $card } : { $amount }

## Paying later
which_plan = De quelle commande voulez-vous voir les paiements ?
plan_not_found = Je ne trouve pas de paiements pour une commande { $order }.
no_plans = Vous n’avez aucun paiement en attente chez nous.
plan_open = Commande { $order } : il reste { $amount } à payer.
plans_shown = Voici ce qui reste à payer :
plan_line = Commande { $order } : { $amount }
plan_settled = La commande { $order } est entièrement payée. Il ne reste rien à payer.
instalment_line = { $amount } le { $date } : { $status }
which_instalment = Quel paiement souhaitez-vous effectuer ?
which_due_date = Quel paiement souhaitez-vous reporter ?
pays = { $amount }, échéance le { $date }, moyen de paiement : { $method }
confirm_pay = Dois-je payer { $amount } maintenant ?
paid = C’est fait : paiement de { $amount } effectué ({ $method }).
left_to_pay = Commande { $order } : il reste { $amount } à payer.
ask_days = L’échéance est le { $date }. De combien de jours souhaitez-vous la reporter ? 30 jours au plus, une seule fois.
days_option = { $days ->
    [one] { $days } jour, jusqu’au { $date }
    [many] { $days } de jours, jusqu’au { $date }
   *[other] { $days } jours, jusqu’au { $date }
  }
moves_due_date = { $amount } : échéance le { $to } au lieu du { $from }
confirm_extend = Dois-je reporter l’échéance ainsi ? Ce n’est possible qu’une seule fois.
extended = C’est fait : { $amount } sont maintenant à payer le { $date }.
extended_before = Cette échéance a déjà été reportée au { $date }. Ce n’est possible qu’une seule fois.
cannot_extend = Cette échéance ne peut pas être reportée ici. Je fais venir une personne, qui verra tout ce que vous avez écrit.
ask_try_again = Souhaitez-vous payer maintenant, ou parler à une personne ?

## To a person, and why
merchant_unavailable = Je n’arrive pas à joindre notre système de commandes. Je fais venir une personne, qui verra tout ce que vous avez écrit.
action_unknown = Je ne sais pas si cela a abouti. Je fais venir une personne pour vérifier, afin que rien ne soit fait deux fois.
handed_over = Je fais venir une personne, qui verra tout ce que vous avez écrit.
parcel_to_person = Je suis désolé que la commande { $order } ne vous soit pas parvenue. Je fais venir une personne, qui la recherchera avec le transporteur.
payment_to_person = Je suis désolé que le paiement n’ait pas abouti. Je fais venir une personne, qui cherchera pourquoi.
charge_to_person = Merci de nous prévenir. Je fais venir tout de suite une personne pour voir cela avec vous. Ne communiquez jamais de mots de passe ni de codes, même à nous.
problem_to_person = J’en suis désolé. Je fais venir une personne, qui arrangera cela. Si vous avez des photos, gardez-les sous la main.
hardship_to_person = Merci de nous en parler. Nous chercherons une solution ensemble. Je fais venir une personne qui peut vous aider. D’ici là, vous n’avez rien d’autre à faire.
data_to_person = Vos données vous appartiennent. Je fais venir une personne, qui s’occupera de votre demande.

## What the assistant can do, as customers choose it
order_status_choice = Où est ma commande ?
parcel_not_received_choice = Un colis n’est pas arrivé
cancel_order_choice = Annuler une commande
change_order_items_choice = Modifier les articles d’une commande
change_order_address_choice = Modifier l’adresse d’une commande
change_order_payment_choice = Modifier le paiement d’une commande
return_items_choice = Retourner un article
exchange_items_choice = Échanger un article
refund_status_choice = Où est mon remboursement ?
product_options_choice = Tailles, couleurs et prix
gift_card_balance_choice = Le solde de ma carte cadeau
change_profile_address_choice = Modifier mon adresse
plan_overview_choice = Combien dois-je ?
pay_now_choice = Payer maintenant
extend_due_date_choice = Plus de temps pour payer
payment_failed_choice = Un paiement a échoué
unrecognised_charge_choice = Un débit que je ne reconnais pas
purchase_problem_choice = Il y a un problème avec mon achat
hardship_choice = Je ne peux pas payer en ce moment
data_request_choice = Mes données personnelles

## Approval
approval_by_person = Merci ! Un membre de notre équipe vérifie avant que ce soit fait, et vous aurez sa réponse ici même.

## Safety
safety_self_harm = Je suis vraiment désolé que ce soit si difficile pour vous, et vous avez bien fait de nous en parler. Une personne rejoint cette conversation maintenant pour être là pour vous. Si vous êtes en danger immédiat, appelez tout de suite le numéro d’urgence de votre pays.
safety_threat = Je comprends votre colère. Ici, les menaces sont prises au sérieux : une personne prend donc le relais dès maintenant. Si quelqu’un est en danger, appelez le numéro d’urgence de votre pays.
safety_fraud = Je suis désolé de ce qui vous est arrivé. Je fais venir tout de suite une personne pour voir cela avec vous. Demandez à votre banque de bloquer toute carte qui pourrait être concernée, et ne communiquez vos mots de passe ou codes à personne, pas même ici.
safety_bereavement = Je vous présente mes sincères condoléances. Une personne s’en occupera avec vous, pour que vous n’ayez pas à l’expliquer à une machine.
safety_legal_threat = Je comprends, et je prends cela au sérieux. Une personne examinera ce qui s’est passé et vous répondra.
safety_abuse_warning = Je souhaite vous aider. Parlons-nous avec respect, s’il vous plaît.
safety_abuse = Je ne peux pas continuer ainsi. Je fais venir une personne, qui verra tout ce que vous avez écrit.
shielded = Cette conversation se poursuit avec une personne responsable de notre équipe. Parlons-nous avec respect, s'il vous plaît.
